package id.mymein.notification;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class NoticeMenu implements DeskMenu {

    static final String PATH = "/meja/pemberitahuan";

    private static final int LAST = 900;

    private final Notices notices;

    NoticeMenu(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return List.of(new DeskLink("notification.menu", PATH, notices.unread(actor.account()), LAST));
    }
}
