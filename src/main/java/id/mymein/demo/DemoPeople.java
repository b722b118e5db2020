package id.mymein.demo;

import id.mymein.community.Member;
import id.mymein.community.Officer;
import id.mymein.community.Post;
import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Who belongs to the demo's groups; most agreed to be named. */
@Component
class DemoPeople {

    private static final List<String> ROLES =
            List.of("penulis", "fotografer", "anggota", "humas", "pengelola media sosial");

    private final DemoNames names;
    private final Clock clock;

    DemoPeople(DemoNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** Its chair is who writes for it. */
    List<Officer> officers(DemoOffice office, LocalDate from, LocalDate until) {
        String chair = office.author() == null ? names.of("chair" + office.key()) : office.author();
        return List.of(
                officer(Post.CHAIR, chair, from, until, true),
                officer(Post.SECRETARY, names.of("secretary" + office.key()), from, until, true),
                officer(Post.TREASURER, names.of("treasurer" + office.key()), from, until, false));
    }

    Officer officer(Post post, String name, LocalDate from, LocalDate until, boolean open) {
        return new Officer(Ids.next(clock), post, "", name, "", "", from, until, open, 1);
    }

    List<Member> members(DemoOffice office) {
        int count = Varied.between(7, 14, "members" + office.key());
        return IntStream.range(0, count)
                .mapToObj(n -> names.of(n + office.key()))
                .distinct()
                .map(name -> new Member(
                        Ids.next(clock), name, Varied.oneOf(ROLES, name), "", "", Varied.between(1, 3, name) > 1, 1))
                .toList();
    }
}
