-- Where offices have accounts, as data: what an address of a profile looks like there, so that a hundred spellings are one account.
create table social_platform (
    key text primary key check (key ~ '^[a-z][a-z0-9-]{0,29}$'),
    label text not null check (label <> ''),
    position int not null,
    hosts text[] not null,
    shapes text[] not null,
    handle_pattern text not null, -- of a whole handle, without its @
    id_pattern text not null default '\d{5,25}',
    folded boolean not null default true, -- capitals make no difference
    ignored text not null default '', -- signs that make no difference
    address text not null, -- with {handle}
    id_address text not null default '', -- with {id}
    reserved text[] not null default '{}', -- first words of paths that are nobody's profile
    nicknames text[] not null default '{}',
    brand boolean not null default false, -- a host that merely contains the key poses as it
    feed text not null default '',
    expected boolean not null default false, -- every village should be on it
    version int not null default 1
);

-- Hosts that hide where an address leads.
create table social_shortener (
    host text primary key
);

insert into social_platform
    (key, label, position, hosts, shapes, handle_pattern, id_pattern, folded, ignored, address, id_address, reserved, nicknames, brand, feed, expected)
values
    ('facebook', 'Facebook', 10, '{facebook.com,fb.com,fb.me,facebook.co}',
     array['/profile.php?id={id}', '/pages/category/{name}/{name}-{id}', '/pages/{name}/{id}', '/people/{name}/{id}', '/pg/{handle}', '/p/{name}-{id}', '/pages/{name}-{id}', '/{name}-{id}', '/{id}', '/{handle}'],
     '[A-Za-z0-9.]{3,100}', '\d{8,20}', true, '.', 'https://www.facebook.com/{handle}', 'https://www.facebook.com/profile.php?id={id}',
     '{groups,events,watch,marketplace,share,sharer,sharer.php,l.php,story.php,photo.php,photo,photos,permalink.php,login,login.php,help,home.php,pages,people,profile.php,reel,reels,stories,hashtag,gaming,messages,notifications,search,settings,policies,privacy,business,ads,plugins,dialog,media,video.php,videos,notes,posts,p,pg,public,directory,checkpoint,recover,r.php,signup,games,fundraisers,live,lite,tr}',
     '{fb,pesbuk,efbe}', true, '', true),
    ('instagram', 'Instagram', 20, '{instagram.com,instagr.am,ig.me}',
     array['/_u/{handle}', '/m/{handle}', '/stories/{handle}', '/{handle}'],
     '[A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?', '\d{5,25}', true, '', 'https://www.instagram.com/{handle}', '',
     '{p,reel,reels,stories,explore,accounts,tv,s,direct,about,legal,developer,web,share,challenge,emails,session,_u,m,topics,popular,graphql,oauth}',
     '{ig,insta}', true, '', true),
    ('x', 'X (Twitter)', 30, '{x.com,twitter.com}',
     array['/intent/user?screen_name={handle}', '/intent/follow?screen_name={handle}', '/i/user/{id}', '/@{handle}', '/{handle}'],
     '[A-Za-z0-9_]{1,15}', '\d{3,25}', true, '', 'https://x.com/{handle}', 'https://x.com/i/user/{id}',
     '{home,explore,search,i,intent,share,hashtag,settings,login,logout,notifications,messages,tos,privacy,compose,signup,about,jobs,download,oauth,widgets,account,who_to_follow}',
     '{twitter,tweet,twiter}', false, '', false),
    ('tiktok', 'TikTok', 40, '{tiktok.com}', array['/@{handle}'],
     '[A-Za-z0-9_](?:[A-Za-z0-9._]{0,22}[A-Za-z0-9_])?', '\d{5,25}', true, '', 'https://www.tiktok.com/@{handle}', '',
     '{}', '{tt,"tik tok"}', true, '', false),
    ('youtube', 'YouTube', 50, '{youtube.com,youtu.be,youtube-nocookie.com}',
     array['youtu.be/@{handle}', '/@{handle}', '/channel/{id}', '/c/{old}', '/user/{old}', '/{handle}'],
     '[\p{L}\p{N}](?:[\p{L}\p{N}._·-]{1,28}[\p{L}\p{N}])', 'UC[A-Za-z0-9_-]{22}', true, '', 'https://www.youtube.com/@{handle}',
     'https://www.youtube.com/channel/{id}',
     '{watch,playlist,shorts,results,feed,embed,live,hashtag,gaming,premium,channel,c,user,account,about,t,post,clip,redirect,attribution_link,music,movies,kids,creators,ads,howyoutubeworks,new,oembed,s,v}',
     '{yt,yutub}', true, 'https://www.youtube.com/feeds/videos.xml?channel_id={id}', false),
    ('threads', 'Threads', 60, '{threads.net,threads.com}', array['/@{handle}'],
     '[A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?', '\d{5,25}', true, '', 'https://www.threads.com/@{handle}', '',
     '{}', '{thread}', false, '', false),
    ('telegram', 'Telegram', 70, '{t.me,telegram.me,telegram.dog}', array['/s/{handle}', '/{handle}'],
     '[A-Za-z][A-Za-z0-9_]{3,31}', '\d{5,25}', true, '', 'https://t.me/{handle}', '',
     '{joinchat,share,addstickers,addemoji,iv,proxy,socks,c,s,login,setlanguage,addtheme,bg,invoice,addlist,boost,giftcode,contact}',
     '{tele,tg}', true, '', false),
    ('whatsapp', 'Saluran WhatsApp', 80, '{whatsapp.com}', array['/channel/{handle}'],
     '[A-Za-z0-9]{20,30}', '\d{5,25}', false, '', 'https://www.whatsapp.com/channel/{handle}', '',
     '{}', '{wa,"saluran whatsapp"}', true, '', false),
    ('mastodon', 'Mastodon', 90, '{mastodon.social,mastodon.online}', array['/@{handle}', '/users/{handle}'],
     '[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?@(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]{2,}', '\d{5,25}', true, '', 'https://{handle}', '',
     '{}', '{fediverse,"fediverse account"}', false, '{url}.rss', false),
    ('web', 'Situs web', 100, '{*}', array[]::text[], '[^\s]{4,300}', '\d{5,25}', true, '', 'https://{handle}', '',
     '{}', '{website,situs,web}', false, 'discover', true);

insert into social_shortener (host)
values ('bit.ly'), ('s.id'), ('tinyurl.com'), ('t.co'), ('goo.gl'), ('linktr.ee'), ('cutt.ly'), ('is.gd'), ('ow.ly'), ('rb.gy'), ('shorturl.at'),
    ('vm.tiktok.com'), ('vt.tiktok.com'), ('l.facebook.com'), ('lm.facebook.com'), ('l.instagram.com'), ('l.wl.co'), ('lynk.id'), ('gg.gg'),
    ('youtube.app.goo.gl'), ('t.ly'), ('bio.link'), ('heylink.me'), ('taplink.cc'), ('msha.ke');
