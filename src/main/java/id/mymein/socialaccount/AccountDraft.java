package id.mymein.socialaccount;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the form of an account, as it was typed.
 *
 * @param platform its key; empty lets the address say it
 * @param address in any spelling, or a handle
 * @param stableId the platform's number; may be empty
 * @param openedOn in ISO 8601; may be empty
 * @param office whose account it is; null where none was chosen
 * @param contacts two people in charge
 */
public record AccountDraft(
        String platform,
        String address,
        String stableId,
        String name,
        String purpose,
        String language,
        String openedOn,
        @Nullable UUID office,
        List<Contact> contacts) {

    public AccountDraft {
        contacts = List.copyOf(contacts);
    }

    public static AccountDraft empty() {
        return new AccountDraft("", "", "", "", "", "id", "", null, List.of(Contact.NONE, Contact.NONE));
    }

    public Contact contact(int number) {
        return number <= contacts.size() ? contacts.get(number - 1) : Contact.NONE;
    }
}
