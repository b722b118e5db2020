package id.mymein.aspiration.follow;

import id.mymein.notification.optin.OptIn;
import id.mymein.notification.optin.OptInPages;
import id.mymein.notification.optin.Wishes;
import id.mymein.platform.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what is followed where it is confirmed and left. */
@Component
class Followed implements Wishes {

    private final Subjects subjects;

    Followed(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals(Subject.CASE) || kind.equals(Subject.LIST);
    }

    @Override
    public Optional<Named> named(OptIn wish, Words words) {
        return subjects.of(wish).map(subject -> {
            boolean one = subject instanceof Subject.Case;
            return new Named(
                    subject.name(words),
                    subject.path(),
                    words.text(one ? "aspiration.follow.what.case" : "aspiration.follow.what.list"),
                    words.text(one ? "aspiration.follow.confirmed.case" : "aspiration.follow.confirmed.list"));
        });
    }

    @Override
    public String base() {
        return OptInPages.FOLLOWING;
    }
}
