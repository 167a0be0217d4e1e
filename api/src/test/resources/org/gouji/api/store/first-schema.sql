insert into account values ('admin', '管理员', 'x', 'ADMINISTRATOR', '000000', true, false, 0, null);
insert into account_session values ('a', 'admin', timestamp with time zone '2024-02-01 00:00:00+00:00', timestamp with time zone '2024-02-01 00:00:00+00:00');
insert into organ values ('G', '云溪县人民政府', 'government', '330424', null, null, null, 2019, null);
insert into organ values ('W', '云溪县水利局', 'department', '330424', 'G', 'G', null, 2019, null);
insert into organ_former_name values ('W', '云溪县水务局');
insert into organ_deadline values ('W', 2023, date '2024-02-20');
