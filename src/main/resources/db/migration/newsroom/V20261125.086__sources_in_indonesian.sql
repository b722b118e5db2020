-- Where a figure comes from is read and changed on a page of the desk, so it speaks the desk's first language.
update newsroom_rule set source = case key
        when 'claim_minutes' then 'MyMeIn: selama ini berita tanpa ketikan tetap dipegang redakturnya'
        when 'urgent_hours' then 'MyMeIn: selama ini berita mendesak boleh tayang tanpa putusan Polres'
        when 'silent_days' then 'MyMeIn: desa tanpa berita selama ini disebut senyap'
    end
where key in ('claim_minutes', 'urgent_hours', 'silent_days') and source like 'MyMeIn: %';
