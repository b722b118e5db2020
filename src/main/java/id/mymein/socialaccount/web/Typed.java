package id.mymein.socialaccount.web;

import id.mymein.socialaccount.AccountDraft;
import id.mymein.socialaccount.Contact;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** Reads what somebody typed into the forms of the register. */
record Typed(MultiValueMap<String, String> form) {

    String line(String field) {
        return id.mymein.platform.web.Typed.line(form.getFirst(field));
    }

    String text(String field) {
        return id.mymein.platform.web.Typed.text(form.getFirst(field));
    }

    boolean ticked(String field) {
        return !line(field).isEmpty();
    }

    /** -1 where somebody changed it. */
    int version() {
        String typed = line("versi");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    Optional<UUID> id(String field) {
        String typed = line(field);
        return typed.matches(Answers.ID) ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    List<Contact> contacts() {
        return List.of(new Contact(line("kontak1"), line("telepon1")), new Contact(line("kontak2"), line("telepon2")));
    }

    AccountDraft draft() {
        return new AccountDraft(
                line("platform"),
                text("alamat"),
                line("nomor_tetap"),
                line("nama"),
                text("tujuan"),
                line("bahasa"),
                line("dibuka"),
                id("kantor").orElse(null),
                contacts());
    }
}
