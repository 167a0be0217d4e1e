-- Programs sign in with keys, and say once what is to be done once.

create table api_key (
  id uuid not null primary key,
  account varchar(64) not null references account (name),
  name varchar(100) not null,
  -- SHA-256 of the key; the key itself is not kept
  token_hash varchar(64) not null unique,
  scope varchar(10) not null,
  created timestamp(3) with time zone not null,
  created_by varchar(64) not null,
  expires timestamp(3) with time zone not null,
  used timestamp(3) with time zone
);
-- the keys of an account
create index api_key_account on api_key (account);

create table request_once (
  account varchar(64) not null references account (name),
  -- chosen by the sender
  request_key varchar(100) not null,
  -- of what was sent with it
  content varchar(64) not null,
  job uuid not null references job (id),
  primary key (account, request_key)
);
