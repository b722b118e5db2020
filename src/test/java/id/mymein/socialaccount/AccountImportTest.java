package id.mymein.socialaccount;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.exchange.DecidedRow;
import id.mymein.exchange.Decision;
import id.mymein.exchange.Findings;
import id.mymein.exchange.ImportId;
import id.mymein.exchange.ImportRow;
import id.mymein.exchange.ImportRun;
import id.mymein.exchange.RowProblem;
import id.mymein.exchange.UndoResult;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Spreadsheets of accounts: what is wrong, what is there already, what is written, and taken back. */
@IntegrationTest
class AccountImportTest {

    @Autowired
    Keepers keepers;

    @Autowired
    id.mymein.People people;

    @Autowired
    AccountImport kind;

    @Autowired
    AccountExport export;

    @Autowired
    AccountRows accounts;

    @Autowired
    AccountRegister register;

    @Autowired
    TransactionTemplate transaction;

    Keepers.Cast cast;
    Office office;
    ImportRun run;

    @BeforeEach
    void everybody() {
        cast = keepers.cast();
        office = people.office(OfficeKind.VILLAGE_GOVERNMENT, Keepers.VILLAGE);
        run = new ImportRun(new ImportId(UUID.randomUUID()), cast.registrar());
    }

    private ImportRow row(int number, String address, String... others) {
        Map<String, String> cells =
                new HashMap<>(Map.of("alamat", address, "nama", "Desa " + number, "kantor", office.name()));
        for (int n = 0; n < others.length; n += 2) {
            cells.put(others[n], others[n + 1]);
        }
        cells.values().removeIf(String::isEmpty);
        return new ImportRow(number, cells);
    }

    private Findings check(List<ImportRow> rows) {
        Findings findings = transaction.execute(status -> kind.check(run, rows));
        assertThat(findings).isNotNull();
        return java.util.Objects.requireNonNull(findings);
    }

    private List<RowProblem> write(List<DecidedRow> rows) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> kind.write(run, rows)));
    }

    private UndoResult undo() {
        return java.util.Objects.requireNonNull(transaction.execute(status -> kind.undo(run)));
    }

    private @Nullable SocialAccount account(String key) {
        return accounts.withKeys(List.of(new AccountKey(key))).stream()
                .findFirst()
                .orElse(null);
    }

    @Test
    void eachWrongRowIsNamedWithItsColumn() {
        String handle = Keepers.unique();
        keepers.proposed(keepers.cast(), "instagram", handle);
        Findings findings = check(List.of(
                row(2, "https://facebook.com.evil.id/x"),
                row(3, "@" + Keepers.unique()),
                row(4, "instagram.com/" + Keepers.unique(), "kantor", "Kantor yang tidak ada"),
                row(5, "instagram.com/" + handle),
                row(6, "instagram.com/" + Keepers.unique()),
                row(7, Keepers.unique(), "platform", "IG")));
        assertThat(findings.problems()).extracting(RowProblem::row).containsExactlyInAnyOrder(2, 3, 4, 5);
        assertThat(findings.problems()).extracting(RowProblem::column).containsOnly("alamat", "platform", "kantor");
        assertThat(findings.duplicates()).isEmpty();
    }

    @Test
    void whatIsWrittenIsProposedAndCanBeTakenBack() {
        String handle = Keepers.unique();
        ImportRow row = row(
                2,
                "https://m.instagram.com/" + handle + "/",
                "kontak1",
                "Ibu Rahmah",
                "telepon1",
                "0812",
                "pengikut",
                "1250");
        assertThat(write(List.of(new DecidedRow(row, Decision.ADD, null)))).isEmpty();
        SocialAccount written = java.util.Objects.requireNonNull(account("instagram:" + handle));
        assertThat(written.standing().badge()).isEqualTo(Badge.PROPOSED);
        assertThat(written.owner().office()).isEqualTo(office.id());
        assertThat(write(List.of(new DecidedRow(row, Decision.ADD, null)))).hasSize(1);
        assertThat(undo()).isEqualTo(new UndoResult.Undone(1));
        assertThat(account("instagram:" + handle)).isNull();
    }

    @Test
    void whatSomebodyHasWorkedOnIsNotTakenBack() {
        String handle = Keepers.unique();
        write(List.of(new DecidedRow(row(2, "instagram.com/" + handle), Decision.ADD, null)));
        SocialAccount written = java.util.Objects.requireNonNull(account("instagram:" + handle));
        register.handOver(cast.registrar(), written.id(), written.version(), Keepers.contacts());
        assertThat(undo()).isEqualTo(new UndoResult.Refused(List.of(handle)));
    }

    @Test
    void aKnownAccountIsMergedOrOverwrittenAndGivenBack() {
        String handle = Keepers.unique();
        ImportRow first = row(2, "instagram.com/" + handle);
        write(List.of(new DecidedRow(first, Decision.ADD, null)));
        String known = java.util.Objects.requireNonNull(account("instagram:" + handle))
                .id()
                .toString();
        run = new ImportRun(new ImportId(UUID.randomUUID()), cast.registrar());
        ImportRow other = row(9, "instagram.com/" + handle, "nama", "Nama baru", "tujuan", "Kabar");
        assertThat(check(List.of(other)).duplicates())
                .singleElement()
                .satisfies(duplicate -> assertThat(duplicate.differences()).hasSize(2));
        write(List.of(new DecidedRow(other, Decision.MERGE, known)));
        assertThat(java.util.Objects.requireNonNull(account("instagram:" + handle))
                        .text()
                        .name())
                .isEqualTo("Desa 2");
        assertThat(java.util.Objects.requireNonNull(account("instagram:" + handle))
                        .text()
                        .purpose())
                .isEqualTo("Kabar");
        assertThat(undo()).isEqualTo(new UndoResult.Undone(1));
        assertThat(java.util.Objects.requireNonNull(account("instagram:" + handle))
                        .text()
                        .purpose())
                .isEmpty();
        write(List.of(new DecidedRow(other, Decision.OVERWRITE, known)));
        assertThat(java.util.Objects.requireNonNull(account("instagram:" + handle))
                        .text()
                        .name())
                .isEqualTo("Nama baru");
    }

    @Test
    void oneAddressIsOneIdentityHoweverItIsWritten() {
        assertThat(kind.identity(row(2, "https://m.facebook.com/Desa.Mayanau/")))
                .isEqualTo(kind.identity(row(3, "fb.com/desamayanau?x=y")))
                .isNotEmpty();
        assertThat(kind.identity(row(4, "apa saja ini"))).isEmpty();
    }

    @Test
    void theTableHasNothingOfOthersAndNobodysTelephone() {
        SocialAccount own = keepers.proposed(cast, "instagram", Keepers.unique());
        SocialAccount other = keepers.proposed(keepers.cast(), "instagram", Keepers.unique());
        var rows = new ArrayList<String>();
        transaction.executeWithoutResult(
                status -> export.rows(cast.owner(), Map.of(), row -> rows.add(String.valueOf(row))));
        String table = String.join("\n", rows);
        assertThat(table)
                .contains(own.address().handle())
                .doesNotContain(other.address().handle())
                .doesNotContain("0812");
        assertThat(export.openTo(cast.police())).isFalse();
    }
}
