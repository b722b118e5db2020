package id.mymein.community;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the fields of a group's form that several characters decide on. */
final class GroupFields {

    private static final int MOST_TOPICS = 15;
    private static final int LONGEST_TOPIC = 60;
    private static final int LONGEST_CONTACT = 100;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d ().-]{4,}");

    private GroupFields() {}

    static GroupContact contact(Typing form, GroupText typed) {
        String phone = form.optional("telepon", typed.phone(), LONGEST_CONTACT);
        String email = form.optional("surel", typed.email(), LONGEST_CONTACT);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            form.add("telepon", "community.wrong.telepon");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            form.add("surel", "community.wrong.surel");
        }
        return new GroupContact(
                form.optional("sekretariat", typed.secretariat(), Typing.LINE), phone, email, typed.open());
    }

    static List<String> topics(Typing form, String typed) {
        List<String> topics = Arrays.stream(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
        if (topics.size() > MOST_TOPICS) {
            form.add("topik", "community.wrong.topics", MOST_TOPICS);
        }
        topics.stream()
                .filter(topic -> topic.codePointCount(0, topic.length()) > LONGEST_TOPIC)
                .findFirst()
                .ifPresent(topic -> form.optional("topik", topic, LONGEST_TOPIC));
        return topics;
    }
}
