-- What was filed: a report is of an organ and a fiscal year, and has versions; a version has verdicts.

create table report (
  id uuid not null primary key,
  organ varchar(64) not null references organ (code),
  fiscal_year integer not null,
  -- day on which the first version was handed in, as told with it, else taken in
  filed_on date not null,
  -- the newest version
  version integer not null,
  -- its newest verdict, and what lists show of it
  verdict uuid not null,
  conclusion varchar(30) not null,
  errors integer not null,
  warnings integer not null,
  -- whether somebody has confirmed that the report was read rightly and is final
  confirmed boolean not null,
  -- counts every change, for whoever writes on what he has seen
  revision bigint not null,
  constraint report_of_year unique (organ, fiscal_year)
);
-- the worklist and the overview of a year
create index report_year on report (fiscal_year, conclusion);
-- from a finding back to its report
create index report_verdict on report (verdict);

create table report_version (
  report uuid not null references report (id),
  number integer not null,
  -- of the document's bytes, by which they are kept
  sha256 varchar(64) not null,
  name varchar(500) not null,
  media_type varchar(200),
  bytes bigint not null,
  taken_in timestamp(3) with time zone not null,
  taken_by varchar(64) not null,
  -- told with the document
  published date,
  submitted date,
  primary key (report, number),
  -- the same bytes are no other version
  constraint report_version_bytes unique (report, sha256)
);
-- whether bytes were taken in before
create index report_version_sha256 on report_version (sha256);

create table verdict (
  id uuid not null primary key,
  report uuid not null,
  version integer not null,
  -- of the rule sets that were applied and the program's version
  rules varchar(64) not null,
  as_of date not null,
  -- of what was known beside the document: what was told, last year's report, cells put right by hand
  facts varchar(64) not null,
  conclusion varchar(30) not null,
  errors integer not null,
  warnings integer not null,
  -- SHA-256 under which the whole verdict is kept, as compressed JSON
  content varchar(64) not null,
  -- the verdict on last year's report beside which it was judged
  prior uuid references verdict (id),
  judged timestamp(3) with time zone not null,
  foreign key (report, version) references report_version (report, number),
  -- what was judged once is never judged anew nor overwritten
  constraint verdict_once unique (report, version, rules, as_of, facts)
);

create table finding (
  verdict uuid not null references verdict (id),
  -- in the order of the verdict, from 0
  position integer not null,
  rule varchar(40) not null,
  variant varchar(40) not null,
  target varchar(200) not null,
  severity varchar(10) not null,
  fingerprint varchar(32) not null,
  title varchar(300) not null,
  -- cut where it is longer; the verdict has all of it
  message varchar(2000) not null,
  primary key (verdict, position)
);
-- the worklist's filter by rule, and the rules that are broken most
create index finding_rule on finding (rule, verdict);
