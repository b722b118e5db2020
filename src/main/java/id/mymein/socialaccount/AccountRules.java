package id.mymein.socialaccount;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of what people type about an account. */
@Component
public class AccountRules {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_TEXT = 1000;

    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,18}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final PlatformRows platforms;
    private final AccountRows rows;

    AccountRules(PlatformRows platforms, AccountRows rows) {
        this.platforms = platforms;
        this.rows = rows;
    }

    /** Puts what is wrong with an address at field {@code alamat}; empty then. */
    Optional<AccountAddress> address(FormErrors errors, String platform, String typed) {
        AddressReader reader = platforms.reader();
        AddressReading reading = platform.isEmpty() ? reader.read(typed) : reader.read(platform, typed);
        return switch (reading) {
            case AddressReading.Account(AccountAddress address) -> Optional.of(address);
            case AddressReading.Name name -> {
                errors.add("platform", "socialaccount.wrong.platform");
                yield Optional.empty();
            }
            case AddressReading.Refused(AddressReading.Reason reason, String part) -> {
                errors.add("alamat", reason.key(), part);
                yield Optional.empty();
            }
        };
    }

    /** Judges all but the address. */
    SocialAccount.AccountText text(FormErrors errors, AccountDraft draft) {
        missing(errors, "nama", draft.name());
        length(errors, "nama", draft.name(), LONGEST_LINE);
        length(errors, "tujuan", draft.purpose(), LONGEST_TEXT);
        String language = draft.language().toLowerCase(Locale.ROOT);
        if (!LANGUAGE.matcher(language).matches()) {
            errors.add("bahasa", "socialaccount.wrong.bahasa");
        }
        return new SocialAccount.AccountText(
                draft.name(), draft.purpose(), language, day(errors, "dibuka", draft.openedOn(), EARLIEST));
    }

    /** A number as the platform writes it; empty text for none. */
    String stableId(FormErrors errors, String platform, String typed) {
        length(errors, "nomor_tetap", typed, LONGEST_LINE);
        boolean strange = !typed.isEmpty() && !typed.matches("[A-Za-z0-9_-]{3,64}");
        if (strange) {
            errors.add("nomor_tetap", "socialaccount.wrong.nomor_tetap");
        }
        return strange ? "" : typed;
    }

    /** Null where none was typed or it is wrong; never in the future. */
    @Nullable
    LocalDate day(FormErrors errors, String field, String typed, LocalDate earliest) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isAfter(rows.today()) && !day.isBefore(earliest)) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            errors.add(field, "socialaccount.wrong.day");
            return null;
        }
        errors.add(field, "socialaccount.wrong.day");
        return null;
    }

    @Nullable
    LocalDate day(FormErrors errors, String field, String typed) {
        return day(errors, field, typed, EARLIEST);
    }

    /** Two people who can be reached, and not the same one twice; messages at {@code kontak1}, {@code telepon1} and so on. */
    List<Contact> contacts(FormErrors errors, List<Contact> typed, boolean required) {
        for (int number = 1; number <= 2; number++) {
            Contact contact = number <= typed.size() ? typed.get(number - 1) : Contact.NONE;
            if (!contact.empty() || required) {
                contact(errors, number, contact);
            }
        }
        List<Contact> named = typed.stream().filter(contact -> !contact.empty()).toList();
        if (named.size() == 2 && same(named.get(0), named.get(1))) {
            errors.add("kontak2", "socialaccount.wrong.sameContact");
        }
        return named;
    }

    private static boolean same(Contact one, Contact other) {
        return one.name().equalsIgnoreCase(other.name())
                || one.reach()
                        .replaceAll("[^\\p{L}\\p{N}@]", "")
                        .equalsIgnoreCase(other.reach().replaceAll("[^\\p{L}\\p{N}@]", ""));
    }

    private static void contact(FormErrors errors, int number, Contact contact) {
        missing(errors, "kontak" + number, contact.name());
        length(errors, "kontak" + number, contact.name(), LONGEST_LINE);
        String reach = contact.reach();
        boolean good = Typed.length(reach) <= LONGEST_LINE
                && (PHONE.matcher(reach).matches() || EMAIL.matcher(reach).matches());
        if (!good) {
            errors.add("telepon" + number, "socialaccount.wrong.reach");
        }
    }

    static void missing(FormErrors errors, String field, String text) {
        if (text.isEmpty() && !errors.has(field)) {
            errors.add(field, "socialaccount.missing." + field.replaceAll("\\d", ""));
        }
    }

    static void length(FormErrors errors, String field, String text, int longest) {
        int length = Typed.length(text);
        if (length > longest) {
            errors.add(field, "socialaccount.wrong.tooLong", longest, length - longest);
        }
    }
}
