-- Accounts of a provider of single sign-on, and any request that says that it is to be done once.

-- issuer and subject of the provider; such an account has no password that anybody knows
alter table account add column subject varchar(600);
-- the account of who comes from the provider; local accounts have none
create unique index account_subject on account (subject);

-- what the first request made, in the words of whoever made it
alter table request_once add column made varchar(200);
update request_once set made = cast(job as varchar(36));
alter table request_once alter column made set not null;
alter table request_once drop column job;
alter table request_once add column created timestamp(3) with time zone default current_timestamp not null;
-- keys are forgotten after a time
create index request_once_created on request_once (created);
