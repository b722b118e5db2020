package id.mymein.aspiration.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.aspiration.ReceiptCode;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static List<String> found(String text) {
        return PersonalData.find(text).stream()
                .map(personal -> personal.kind() + " " + text.substring(personal.start(), personal.end()))
                .toList();
    }

    /** The number, the kind, and a sentence around it with {@code #} for the number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6311014508900001          | IDENTITY    | NIK saya # mohon dicek
                    6311011708900001          | IDENTITY    | atas nama Budi # warga Juai
                    6311 0145 0890 0001       | IDENTITY    | nik: #
                    6311.0145.0890.0001       | IDENTITY    | (#)
                    6311-0117-0890-0001       | IDENTITY    | KTP #, tolong
                    63.11.01.450890.0001      | IDENTITY    | No. KTP: #
                    631101450890001           | IDENTITY    | nik saya # kurang satu angka
                    63110145089000012         | IDENTITY    | NIK # lebih satu angka
                    3374125212850003          | IDENTITY    | dia (#) dari Semarang
                    12.345.678.9-731.000      | IDENTITY    | NPWP #
                    6311012003150007          | FAMILY_CARD | nomor KK #
                    6311 0120 0315 0007       | FAMILY_CARD | Kartu keluarga saya no #
                    6311012003150007          | FAMILY_CARD | no.kk:#
                    081234567890              | PHONE       | hubungi #
                    0812-3456-7890            | PHONE       | WA # ya
                    0812 3456 7890            | PHONE       | ini nomor saya #
                    0812.3456.7890            | PHONE       | #
                    0812 - 3456 - 7890        | PHONE       | hp #
                    081 234 567 890           | PHONE       | call #
                    0812 34 56 78 90          | PHONE       | telpon #
                    +6281234567890            | PHONE       | wa #
                    +62 812-3456-7890         | PHONE       | kontak: #
                    +62 812 3456 7890         | PHONE       | # (Ani)
                    6281234567890             | PHONE       | https://wa.me/#
                    62812-3456-7890           | PHONE       | nomor #
                    (+62)81234567890          | PHONE       | telp. #
                    81234567890               | PHONE       | no wa #
                    0857-1234-567             | PHONE       | Telp:#
                    082150001234              | PHONE       | hp#
                    08 12 34 56 78 90         | PHONE       | nomor HP saya #
                    08115001234               | PHONE       | untuk laporan # pak
                    (0526) 2028899            | PHONE       | Telp #
                    0526-2028899              | PHONE       | rumah #
                    0526 2028899              | PHONE       | telepon #
                    021-5551234               | PHONE       | di #
                    +62 526 2028899           | PHONE       | #
                    +60 12-345 6789           | PHONE       | kakak di Malaysia #
                    ０８１２３４５６７８９０              | PHONE       | nomor #
                    budi.santoso@gmail.com    | EMAIL       | kirim ke #
                    ANI_99@Yahoo.co.id        | EMAIL       | email: #.
                    a@b.id                    | EMAIL       | (#)
                    siti+desa@mail.balangankab.go.id | EMAIL | surel #, ya
                    1234567890                | ACCOUNT     | rekening BCA #
                    1234-01-012345-50-6       | ACCOUNT     | No. Rek BRI #
                    031-00-1234567-8          | ACCOUNT     | transfer ke Mandiri #
                    0123456789                | ACCOUNT     | norek BNI a.n. Budi #
                    7123456789                | ACCOUNT     | BSI #
                    001.00.02.12345.6         | ACCOUNT     | rekening Bank Kalsel #
                    DA 1234 BAL               | VEHICLE     | truk # parkir sembarangan
                    DA1234BAL                 | VEHICLE     | mobil #
                    B 1234 XYZ                | VEHICLE     | nomor polisi #
                    kt 8123 ab                | VEHICLE     | plat # ngebut
                    """)
    void finds(String number, PersonalKind kind, String sentence) {
        assertThat(found(sentence.replace("#", number))).containsExactly(kind + " " + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rp 1.250.000.000 untuk jalan desa",
                "Rp1250000000",
                "anggaran Rp. 8.123.456.789.012",
                "pagu 6.311.014.508.900.001 rupiah",
                "dana 62.812.345.678 belum cair",
                "dana desa 850000000 ke mana",
                "gaji 2.500.000 per bulan sejak 2021, 2022 dan 2023",
                "12-08-2023 10.30 sampai 12.30",
                "08-10-2023 10.30 WITA",
                "08/10/2023 s.d. 09/10/2023",
                "2023-08-12 08:30",
                "jam 08.30-11.30 dan 13.30 - 16.30",
                "08.15 09.15 10.15 11.15",
                "tahun 2019 2020 2021 2022",
                "1998 1999 2000 2001",
                "Permendikbud No. 179342/MPK.A/KP/2016",
                "Perda Nomor 8 Tahun 2023 Pasal 12 ayat (3)",
                "SK 188.45/123/KUM/2024",
                "kode rekening 5.1.02.01.01.0024",
                "kode wilayah 63.11.01.2001",
                "NOP 63.11.010.001.002-0003.0",
                "SPBU 44.533.04 Kedung",
                "jalan sepanjang 1500 m lebar 4,5 m",
                "KM 12 RT 03 RW 02 No. 45",
                "RT 2 RW 1 Dusun III",
                "BLOK D 120 RT 04",
                "daya B 1300 VA",
                "luas T 200 M di belakang",
                "tahun D 2024 DAN",
                "kode pos 71618",
                "telepon 112 atau 119 atau 1500-567",
                "layanan 0800-1-234567 bebas pulsa",
                "nomor laporan 12345678901234",
                "id pelanggan 123456789012",
                "koordinat -2.331234, 115.512345",
                "ukuran 3x4, 10-20, 5.000-7.000",
                "nilai 85,5 dari 1.234 siswa",
                "rekening air bulan 08 2024 sebesar 1.250.000.000",
                "bank sampah 2023",
                "@bupati tolong @ jalan",
                "instagram @diskominfo.balangan",
                "harga naik 10%-20%",
                "K9XQZULS08123456789",
                "NISN 0081234567",
                "barcode 899123456789012345678901234567890",
                "NIK ••••"
            })
    void leavesEverythingElseAlone(String text) {
        assertThat(found(text)).isEmpty();
        assertThat(PersonalData.mask(text)).isEqualTo(text);
    }

    @Test
    void masksAndSaysWhatItWas() {
        assertThat(PersonalData.mask("NIK 6311014508900001, hubungi Budi di 0812-3456-7890 atau budi@mail.test."))
                .isEqualTo("NIK ••••, hubungi Budi di •••• atau surel ••••.");
        assertThat(PersonalData.mask("warga (6311014508900001) lewat 081234567890 dengan DA 1234 BAL"))
                .isEqualTo("warga (NIK ••••) lewat telepon •••• dengan nomor polisi ••••");
        assertThat(PersonalData.mask("rek BRI 123401012345506 a.n. Ani, KK 6311012003150007"))
                .isEqualTo("rek BRI •••• a.n. Ani, KK ••••");
    }

    @Test
    void findsSeveralInOneSentence() {
        assertThat(found("0812 3456 7890 / 0813 3456 7891, ktp 6311014508900001 081234567892"))
                .containsExactly(
                        "PHONE 0812 3456 7890",
                        "PHONE 0813 3456 7891",
                        "IDENTITY 6311014508900001",
                        "PHONE 081234567892");
    }

    @Test
    void signsThatNobodySeesHideNothing() {
        assertThat(PersonalData.mask("hp 0812\u200b3456\u20607890")).isEqualTo("hp ••••");
    }

    @Test
    void maskingTwiceChangesNothingMore() {
        String once = PersonalData.mask("a 6311014508900001 b 081234567890 c a@b.id d DA 1234 BAL rek 1234567890123");
        assertThat(PersonalData.mask(once)).isEqualTo(once);
        assertThat(once).doesNotContainPattern("\\d");
    }

    @Test
    void anExcerptIsNotEnoughToUse() {
        assertThat(PersonalData.find("hp 081234567890, surel budi@mail.test, DA 1234 BAL"))
                .extracting(Personal::excerpt)
                .containsExactly("0812••••", "bu••••", "DA••••");
    }

    @Test
    void aReceiptCodeIsNotPersonal() {
        var random = new SecureRandom();
        for (int i = 0; i < 20_000; i++) {
            assertThat(PersonalData.find("kode " + ReceiptCode.random(random).shown("BLG")))
                    .isEmpty();
        }
        assertThat(PersonalData.find("kode BLG-081-234-5670")).isEmpty();
    }

    @Test
    void realMessagesGiveAboutNoFalseAlarm() throws IOException {
        List<String> alarms = Complaints.all().stream()
                .flatMap(complaint -> found(complaint.text()).stream().map(found -> complaint.id() + " " + found))
                .toList();
        System.out.println("personal data in 250 masked messages: " + alarms);
        assertThat(alarms).hasSizeLessThanOrEqualTo(1);
    }
}
