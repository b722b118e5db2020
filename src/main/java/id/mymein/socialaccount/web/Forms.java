package id.mymein.socialaccount.web;

import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.platform.Ids;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.AccountDraft;
import id.mymein.socialaccount.Contact;
import id.mymein.socialaccount.Platform;
import id.mymein.socialaccount.SocialAccount;
import id.mymein.socialaccount.web.Field.Choice;
import id.mymein.socialaccount.web.Field.Choices;
import id.mymein.socialaccount.web.Field.Kind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the register's forms together. */
@Component
class Forms {

    private final AccountDesk desk;
    private final Clock clock;

    Forms(AccountDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @param number empty for a fresh form */
    FormPage propose(Actor actor, AccountDraft draft, String number) {
        List<Office> offices = desk.offices(actor);
        var fields = new ArrayList<Field>();
        fields.add(Field.of(Kind.LINE, "alamat", draft.address()).hinted("socialaccount.hint.alamat"));
        fields.add(Field.choice("platform", draft.platform(), platforms()).hinted("socialaccount.hint.platform"));
        fields.add(Field.line("nama", draft.name()).hinted("socialaccount.hint.nama"));
        String only = offices.size() == 1 ? offices.getFirst().id().toString() : "";
        fields.add(Field.choice(
                "kantor", draft.office() == null ? only : draft.office().toString(), choices(offices)));
        fields.add(Field.text("tujuan", draft.purpose()).asOptional());
        fields.addAll(contacts(draft.contacts()));
        fields.addAll(rest(draft.language(), draft.openedOn(), draft.stableId()));
        return FormPage.of("socialaccount.propose", "", SocialMenu.PATH, SocialMenu.PATH, 0, fields)
                .leading("socialaccount.propose.lead")
                .sending("socialaccount.propose.go", false)
                .numbered(number.isEmpty() ? Ids.next(clock).toString() : number);
    }

    private List<Choices> platforms() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "socialaccount.platform.byAddress", "", false));
        desk.platforms()
                .all()
                .forEach(platform -> choices.add(new Choice(platform.key(), "", platform.label(), false)));
        return Choices.plain(choices);
    }

    private static List<Choices> choices(List<Office> offices) {
        Stream<Choice> none =
                offices.size() == 1 ? Stream.of() : Stream.of(new Choice("", "socialaccount.choose", "", false));
        Stream<Choice> all =
                offices.stream().map(office -> new Choice(office.id().toString(), "", office.name(), false));
        return Choices.plain(Stream.concat(none, all).toList());
    }

    private static List<Field> contacts(List<Contact> typed) {
        var fields = new ArrayList<Field>();
        for (int number = 1; number <= 2; number++) {
            Contact contact = number <= typed.size() ? typed.get(number - 1) : Contact.NONE;
            fields.add(Field.line("kontak" + number, contact.name()).labelled("kontak" + number));
            fields.add(Field.line("telepon" + number, contact.reach())
                    .labelled("telepon" + number)
                    .hinted(number == 1 ? "socialaccount.hint.kontak" : ""));
        }
        return fields;
    }

    private static List<Field> rest(String language, String opened, String stable) {
        List<Choice> languages = Stream.of("id", "bjn", "en")
                .map(code -> new Choice(code, "socialaccount.language." + code, "", false))
                .toList();
        return List.of(
                Field.choice("bahasa", language, Choices.plain(languages)),
                Field.date("dibuka", opened).asOptional(),
                Field.line("nomor_tetap", stable)
                        .hinted("socialaccount.hint.nomor_tetap")
                        .asOptional());
    }

    FormPage describe(SocialAccount account, AccountDraft draft, int version) {
        var fields = new ArrayList<Field>();
        fields.add(Field.line("nama", draft.name()).hinted("socialaccount.hint.nama"));
        fields.add(Field.text("tujuan", draft.purpose()).asOptional());
        fields.addAll(rest(draft.language(), draft.openedOn(), draft.stableId()));
        return about(account, "socialaccount.describe", "ubah", version, fields);
    }

    static AccountDraft draft(SocialAccount account) {
        var opened = account.text().openedOn();
        return new AccountDraft(
                account.address().platform(),
                account.address().url(),
                account.address().id(),
                account.text().name(),
                account.text().purpose(),
                account.text().language(),
                opened == null ? "" : opened.toString(),
                account.owner().office().value(),
                List.of());
    }

    FormPage rename(SocialAccount account, String address, String reason, int version) {
        List<Field> fields = List.of(
                Field.line("alamat", address).labelled("alamat_baru").hinted("socialaccount.hint.alamat"),
                Field.text("alasan", reason).asOptional());
        return about(account, "socialaccount.rename", "ganti-nama", version, fields)
                .leading("socialaccount.rename.lead")
                .sending("socialaccount.rename.go", true);
    }

    FormPage handOver(SocialAccount account, List<Contact> contacts, int version) {
        return about(account, "socialaccount.handOver", "serah-terima", version, contacts(contacts))
                .leading("socialaccount.handOver.lead");
    }

    FormPage confirm(SocialAccount account, String post) {
        List<Field> fields = List.of(
                Field.date("kiriman", post).hinted("socialaccount.hint.kiriman").asOptional());
        return about(account, "socialaccount.confirm", "masih-kami", account.version(), fields)
                .leading("socialaccount.confirm.lead")
                .sending("socialaccount.confirm.go", false);
    }

    FormPage count(SocialAccount account, String day, String followers, String source) {
        List<Field> fields = List.of(
                Field.date("tanggal", day),
                Field.of(Kind.NUMBER, "pengikut", followers),
                Field.line("sumber", source).hinted("socialaccount.hint.sumber"));
        return about(account, "socialaccount.count", "pengikut", account.version(), fields);
    }

    FormPage letter(SocialAccount account) {
        return about(
                        account,
                        "socialaccount.letter",
                        "surat",
                        account.version(),
                        List.of(Field.of(Kind.FILE, "surat", "").hinted("socialaccount.hint.surat")))
                .leading("socialaccount.letter.lead")
                .sending("socialaccount.letter.go", false);
    }

    static FormPage about(SocialAccount account, String title, String path, int version, List<Field> fields) {
        String item = SocialMenu.PATH + "/" + account.id();
        return FormPage.of(title, account.spoken(), item + "/" + path, item, version, fields);
    }

    /** A platform's page of choices for a filter. */
    List<Platform> all() {
        return desk.platforms().all();
    }
}
