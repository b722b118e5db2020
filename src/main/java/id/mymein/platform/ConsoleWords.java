package id.mymein.platform;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Messages for the person at the console: Indonesian, then English, because nobody there has chosen a language and the
 * shell's says little about the reader's.
 */
@Component
public class ConsoleWords {

    private static final Locale INDONESIAN = Locale.of("id");

    private final MessageSource messages;

    ConsoleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The message in both languages on one line. */
    public String both(String key, Object... arguments) {
        String indonesian = messages.getMessage(key, arguments, INDONESIAN);
        String english = messages.getMessage(key, arguments, Locale.ENGLISH);
        return indonesian.equals(english) ? indonesian : indonesian + " / " + english;
    }
}
