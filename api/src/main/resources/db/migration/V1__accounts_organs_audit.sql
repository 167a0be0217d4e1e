-- The same statements for H2 and PostgreSQL. A migration that was released is never changed: the next one is added.

create table account (
  name varchar(64) not null primary key,
  full_name varchar(200) not null,
  password_hash varchar(100) not null,
  -- names of roles, sorted, with commas between them: read and written whole
  roles varchar(200) not null,
  -- division code whose subtree the account may see; 000000 is the whole country
  region varchar(12) not null,
  enabled boolean not null,
  -- set by somebody else: to be changed before anything else
  password_due boolean not null,
  failures integer not null,
  locked_until timestamp(3) with time zone
);

create table account_session (
  -- SHA-256 of the token in the cookie; the token itself is not kept
  token_hash varchar(64) not null primary key,
  account varchar(64) not null references account (name),
  begun timestamp(3) with time zone not null,
  used timestamp(3) with time zone not null
);
-- all sessions of an account end when it is disabled or its password changes
create index account_session_account on account_session (account);
-- ended sessions are swept away
create index account_session_used on account_session (used);

create table organ (
  code varchar(64) not null primary key,
  name varchar(200) not null,
  kind varchar(20) not null,
  -- GB/T 2260, with the digits of townships and villages where they are needed
  division varchar(12) not null,
  parent varchar(64) references organ (code),
  supervisor varchar(64) references organ (code),
  successor varchar(64) references organ (code),
  files_from integer not null,
  files_until integer
);
-- every list is bounded by a range of division codes and sorted by them
create index organ_division on organ (division, code);
-- the tree, one level at a time
create index organ_parent on organ (parent);
-- the organ that a document names
create index organ_name on organ (name);

create table organ_former_name (
  organ varchar(64) not null references organ (code),
  name varchar(200) not null,
  primary key (organ, name)
);
-- the organ that an older document names
create index organ_former_name_name on organ_former_name (name);

create table organ_deadline (
  organ varchar(64) not null references organ (code),
  fiscal_year integer not null,
  due date not null,
  primary key (organ, fiscal_year)
);

create table audit_entry (
  number bigint not null primary key,
  at timestamp(3) with time zone not null,
  actor varchar(64) not null,
  -- region of the actor: an administrator sees the entries of his own subtree
  region varchar(12) not null,
  action varchar(40) not null,
  subject varchar(200) not null,
  detail varchar(2000) not null,
  previous varchar(64) not null,
  hash varchar(64) not null
);
create index audit_entry_region on audit_entry (region, number);

-- The end of the chain, locked by whoever appends to it: one after another, on however many nodes.
create table audit_head (
  id integer not null primary key,
  number bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
