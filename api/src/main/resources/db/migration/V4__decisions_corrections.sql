-- What people say of findings and cells. It hangs on the report and on what was found, not on a version.

create table finding_decision (
  report uuid not null references report (id),
  -- of organ, year, rule, target and facts: the same in another version with the same facts
  fingerprint varchar(32) not null,
  decision varchar(20) not null,
  reason varchar(2000) not null,
  actor varchar(64) not null,
  at timestamp(3) with time zone not null,
  primary key (report, fingerprint)
);

-- Everything that was ever said of a finding, the notes too.
create table finding_remark (
  id uuid not null primary key,
  report uuid not null references report (id),
  fingerprint varchar(32) not null,
  kind varchar(20) not null,
  text varchar(2000) not null,
  actor varchar(64) not null,
  at timestamp(3) with time zone not null
);
-- the page of a report
create index finding_remark_report on finding_remark (report, at);

create table cell_correction (
  report uuid not null references report (id),
  target varchar(200) not null,
  -- what a person has read in the original; numbers as they were written
  state varchar(20) not null,
  number varchar(40),
  unit varchar(10),
  -- what the document itself was read as then: where another version reads otherwise, this does not hold
  own_state varchar(20) not null,
  own_number varchar(40),
  own_text varchar(500) not null,
  actor varchar(64) not null,
  at timestamp(3) with time zone not null,
  primary key (report, target)
);
