-- A government's summary compared with the reports right below it: asked for, worked on by the queue, kept as it came out.

create table level_check (
  id uuid not null primary key,
  owner varchar(64) not null references account (name),
  -- the government
  organ varchar(64) not null references organ (code),
  fiscal_year integer not null,
  as_of date not null,
  state varchar(20) not null,
  created timestamp(3) with time zone not null,
  -- what came out, written once at the end
  finished timestamp(3) with time zone,
  -- of the rule set and the program
  rules varchar(64),
  members integer,
  missing integer,
  errors integer,
  warnings integer,
  undetermined integer,
  -- SHA-256 under which all results are kept, as compressed JSON
  content varchar(64)
);
-- those of a government and a year, the newest first
create index level_check_organ on level_check (organ, fiscal_year, created);
-- how much of an account waits
create index level_check_waiting on level_check (state, owner);
