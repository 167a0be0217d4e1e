-- Batches of documents on their way in, file by file, and the queue by which nodes share the work.

create table job (
  id uuid not null primary key,
  owner varchar(64) not null references account (name),
  -- of the owner when it was made: organs are looked for there, and who sees more may see it
  region varchar(12) not null,
  name varchar(200) not null,
  priority varchar(10) not null,
  created timestamp(3) with time zone not null,
  cancelled boolean not null
);
-- the list of jobs, the newest first
create index job_region on job (region, created);

create table job_item (
  job uuid not null references job (id),
  -- in the order of the names, from 0
  position integer not null,
  sha256 varchar(64) not null,
  name varchar(500) not null,
  bytes bigint not null,
  published date,
  submitted date,
  state varchar(20) not null,
  -- counts how often it was put into the queue: what stands there of an earlier time is void
  attempt integer not null,
  -- what somebody said where the document does not
  told_organ varchar(64),
  told_year integer,
  message varchar(2000),
  report uuid references report (id),
  version integer,
  finished timestamp(3) with time zone,
  primary key (job, position)
);
-- progress of a job, and how much waits in all
create index job_item_state on job_item (state, job);

-- The queue of db-scheduler, in its own words.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
-- what is due, the most urgent first
create index scheduled_tasks_due on scheduled_tasks (priority desc, execution_time asc);
-- nodes that gave no sign of life
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
