-- Where a person held a role last, for who sees the account once it holds none.
alter table account add column last_office uuid references office;
update account a set last_office = (
    select o.id from audit_entry e join office o on o.id::text = e.details ->> 'office'
    where e.subject = 'account:' || a.id and e.action = 'identity.grant'
    order by e.id desc limit 1)
where not exists (select from membership m where m.account = a.id);
