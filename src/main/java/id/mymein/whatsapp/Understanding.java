package id.mymein.whatsapp;

import id.mymein.platform.Slugs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads what people write. Nobody joins by chance: the word must stand at the beginning. To leave is easier, but a long message in
 * which the word merely occurs is a sentence about something else.
 */
@Component
class Understanding {

    /** Longer than anything that is meant for us. */
    private static final int READ = 200;

    private static final int FEW = 4;
    private static final int BEGINNING = 3;
    private static final Set<String> FILLING =
            Set.of("kabar", "berita", "dari", "di", "tentang", "untuk", "ke", "dong", "ya", "min", "saya", "mau");

    private final Topics topics;

    Understanding(Topics topics) {
        this.topics = topics;
    }

    Understood read(String text) {
        String plain = Slugs.of(text.substring(0, Math.min(READ, text.length())));
        if (plain.isEmpty()) {
            return new Understood.Nothing();
        }
        List<String> words = List.of(plain.split("-"));
        boolean few = words.size() <= FEW;
        if (few && words.stream().anyMatch(word -> is(word, Verb.LEAVE))) {
            return new Understood.Leave();
        }
        for (int n = 0; n < Math.min(BEGINNING, words.size()); n++) {
            if (is(words.get(n), Verb.JOIN)) {
                return join(words.subList(n + 1, words.size()));
            }
        }
        return few && is(words.getFirst(), Verb.HELP) ? new Understood.Help() : new Understood.Nothing();
    }

    private static boolean is(String word, Verb verb) {
        return Verb.of(word).equals(Optional.of(verb));
    }

    private Understood join(List<String> words) {
        List<String> named =
                words.stream().filter(word -> !FILLING.contains(word)).toList();
        if (named.isEmpty()) {
            return new Understood.Join(new Topic.Everything());
        }
        List<Topic> meant = topics.meant(named);
        return switch (meant.size()) {
            case 0 -> new Understood.Nowhere();
            case 1 -> new Understood.Join(meant.getFirst());
            default -> new Understood.Which(meant);
        };
    }
}
