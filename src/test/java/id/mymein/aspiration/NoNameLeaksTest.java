package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.Verification.Settled;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.platform.Site;
import id.mymein.platform.web.NotFound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Hidden senders are led through every step there is; then everything that is kept or shown is searched for them. */
@IntegrationTest
class NoNameLeaksTest {

    private static final List<String> PUBLIC = List.of(
            "/aspirasi",
            "/aspirasi/rss.xml",
            "/aspirasi/atom.xml",
            "/aspirasi/feed.json",
            "/aspirasi/kirim",
            "/aspirasi/ikuti",
            "/data-pribadi",
            "/api/v1/aspirasi",
            "/",
            "/layar",
            "/data",
            "/api/v1",
            "/sitemap.xml",
            "/rss.xml");

    private static final List<String> OPEN311 = List.of(
            "/open311/v2/discovery.json",
            "/open311/v2/discovery.xml",
            "/open311/v2/services.json",
            "/open311/v2/services/infrastruktur.xml",
            "/open311/v2/requests.json",
            "/open311/v2/requests.xml");

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Residents residents;

    @Autowired
    Verification verification;

    @Autowired
    Dispositions dispositions;

    @Autowired
    Answering answering;

    @Autowired
    Merging merging;

    @Autowired
    SenderDesk sender;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Site site;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private @Nullable Level level;
    private Cast cast;

    @BeforeEach
    void listen() {
        cast = residents.cast();
        // More than the application writes by itself.
        level = root.getLevel();
        root.setLevel(Level.INFO);
        log.start();
        root.addAppender(log);
        root.info("listening");
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
        root.setLevel(level);
    }

    @Test
    void nothingButTheSendersOwnRowKnowsAHiddenSender() throws Exception {
        Secrets who = Secrets.fresh();
        Sent anonymous = allTheWay(who, Visibility.ANONYMOUS);
        Sent anonymousTwists = twists(who, Visibility.ANONYMOUS);
        Sent secret = allTheWay(who, Visibility.SECRET);
        Sent secretTwists = twists(who, Visibility.SECRET);
        assertThat(events(anonymous, anonymousTwists)).isEqualTo(EnumSet.allOf(AspirationEvent.class));
        assertThat(events(secret, secretTwists)).isEqualTo(EnumSet.allOf(AspirationEvent.class));
        Leaks leaks = who.leaks(anonymous, anonymousTwists, secret, secretTwists);

        Leaks.Walk open = leaks.walk(web, request -> request, PUBLIC, "/", 400);
        assertThat(open.leaking()).isEmpty();
        assertThat(open.seen()).hasSizeGreaterThan(20);
        List<String> apps = new ArrayList<>(OPEN311);
        List.of(anonymous, anonymousTwists, secret, secretTwists).forEach(sent -> apps.addAll(open311(sent)));
        Leaks.Walk read = leaks.walk(web, request -> request, apps, "/open311", 100);
        assertThat(read.leaking()).isEmpty();
        assertThat(read.seen()).containsAll(apps);
        for (Actor actor : List.of(cast.verifier(), cast.worker(), cast.other(), cast.leader())) {
            assertThat(desk(leaks, actor, anonymous, anonymousTwists, secret, secretTwists)
                            .leaking())
                    .isEmpty();
        }
        assertThat(leaks.tables(jdbc)).containsExactly("aspiration_sender");
        assertThat(leaks.files(site.data().resolve("index"))).isEmpty();
        assertThat(log.list).isNotEmpty().noneMatch(event -> leaks.in(written(event)));
    }

    /** What apps can ask of one, whether the public may read it or not. */
    private static List<String> open311(Sent sent) {
        return List.of(
                "/open311/v2/requests/" + sent.number() + ".json",
                "/open311/v2/requests/" + sent.number() + ".xml",
                "/open311/v2/requests.json?service_request_id=" + sent.number(),
                "/open311/v2/tokens/" + sent.id() + ".json",
                "/open311/v2/tokens/" + sent.id() + ".xml");
    }

    private Leaks.Walk desk(Leaks leaks, Actor actor, Sent... cases) throws Exception {
        RequestPostProcessor signedIn = people.signedIn(actor);
        List<String> starts = java.util.stream.Stream.concat(
                        Arrays.stream(cases).map(sent -> "/meja/aspirasi/" + sent.id()),
                        java.util.stream.Stream.of("/meja/aspirasi", "/meja/pemberitahuan", "/meja"))
                .toList();
        return leaks.walk(web, signedIn, starts, "/meja", 120);
    }

    private static String written(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    private Set<AspirationEvent> events(Sent... sent) {
        return jdbc
                .sql("select distinct event from aspiration_step where aspiration_id = any (:ids)")
                .param("ids", Arrays.stream(sent).map(each -> each.id().value()).toArray(UUID[]::new))
                .query((row, n) -> AspirationEvent.valueOf(row.getString("event")))
                .list()
                .stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AspirationEvent.class)));
    }

    /** From sending to its end, with an answer that does not satisfy. */
    private Sent allTheWay(Secrets who, Visibility visibility) {
        Sent sent = residents.send(who.sending(
                AspirationKind.INFORMATION, visibility, "Mohon rincian anggaran perbaikan jalan desa kami tahun ini."));
        taken(() -> answering.ask(cast.verifier(), sent.id(), at(sent), "Desa yang mana?"));
        taken(() -> sender.reply(sent.code(), "Desa Mayanau.", List.of()));
        taken(() -> verification.verify(
                cast.verifier(), sent.id(), at(sent), settled(visibility), Residents.to(cast.office())));
        taken(() -> dispositions.take(cast.worker(), sent.id(), at(sent)));
        taken(() -> dispositions.extend(cast.worker(), sent.id(), at(sent), "Datanya di beberapa bidang."));
        taken(() -> answering.progress(cast.worker(), sent.id(), at(sent), said("Sedang kami kumpulkan.")));
        taken(() ->
                dispositions.transfer(cast.worker(), sent.id(), at(sent), null, cast.otherOffice(), "Bidang mereka."));
        taken(() -> dispositions.take(cast.other(), sent.id(), at(sent)));
        taken(() -> answering.answer(cast.other(), sent.id(), at(sent), said("Rinciannya terlampir.")));
        taken(() -> sender.reopen(sent.code(), "Lampirannya tidak ada."));
        taken(() -> answering.answer(cast.other(), sent.id(), at(sent), said("Ini rinciannya lengkap.")));
        taken(() -> answering.finish(cast.other(), sent.id(), at(sent), said("Sudah dikirim.")));
        taken(() -> answering.close(cast.verifier(), sent.id(), at(sent), "Selesai."));
        taken(() -> sender.rate(sent.code(), 4, "Terima kasih"));
        taken(() -> verification.classify(cast.verifier(), sent.id(), at(sent), settled(visibility)));
        return sent;
    }

    /** Everything else that can happen to one. */
    private Sent twists(Secrets who, Visibility visibility) {
        // Nothing is followed in a secret one.
        Sent target = residents.send(who.sending(
                AspirationKind.COMPLAINT,
                Visibility.ANONYMOUS,
                "Lampu jalan di tikungan mati sudah dua minggu lamanya."));
        Sent sent = residents.send(who.sending(
                AspirationKind.COMPLAINT, visibility, "Lampu jalan mati sudah dua minggu, gelap sekali di sini."));
        taken(() -> verification.refuse(cast.verifier(), sent.id(), at(sent), "Kurang jelas."));
        taken(() -> verification.reopen(cast.verifier(), sent.id(), at(sent), "Ternyata jelas."));
        taken(() -> answering.escalate(cast.verifier(), sent.id(), at(sent), "Pimpinan perlu tahu."));
        taken(() -> verification.verify(cast.verifier(), sent.id(), at(sent), settled(visibility), null));
        taken(() -> dispositions.dispose(cast.verifier(), sent.id(), at(sent), Residents.to(cast.office())));
        taken(() -> dispositions.giveBack(cast.worker(), sent.id(), at(sent), "Bukan bidang kami."));
        taken(() -> merging.merge(cast.verifier(), sent.id(), at(sent), target.number()));
        taken(() -> merging.unmerge(cast.verifier(), sent.id(), at(sent), "Lampu yang lain."));
        taken(() -> merging.split(
                cast.verifier(), sent.id(), at(sent), "Selokan", "Selokan di sampingnya juga mampet dan berbau."));
        taken(() -> sender.withdraw(sent.code(), "Sudah diganti warga."));
        return sent;
    }

    /** What is not found says nothing of where, so it is said here. */
    private static void taken(Supplier<AspirationResult> step) {
        try {
            Residents.done(step.get());
        } catch (NotFound nothing) {
            throw new AssertionError("there was nothing to take this step with", nothing);
        }
    }

    private int at(Sent sent) {
        return residents.version(sent);
    }

    private static Said said(String text) {
        return new Said(text, true, List.of(new MediaId(UUID.randomUUID())));
    }

    private static Settled settled(Visibility visibility) {
        return new Settled(
                AspirationKind.INFORMATION,
                "infrastruktur",
                Residents.VILLAGE,
                visibility,
                "Rincian anggaran jalan desa",
                "Warga meminta rincian anggaran perbaikan jalan desa.",
                List.of());
    }

    /** The search itself finds what is planted where it does not belong. */
    @Test
    void whatIsPlantedInPublicIsFound() throws Exception {
        Secrets who = Secrets.fresh();
        Sent sent = residents.send(
                who.sending(AspirationKind.COMPLAINT, Visibility.ANONYMOUS, "Jembatan kami hampir roboh."));
        taken(() -> verification.verify(
                cast.verifier(),
                sent.id(),
                at(sent),
                new Settled(
                        AspirationKind.COMPLAINT,
                        "infrastruktur",
                        Residents.VILLAGE,
                        Visibility.ANONYMOUS,
                        "Jembatan dilaporkan " + who.name(),
                        "Hubungi " + who.phone() + " atau " + who.email(),
                        List.of()),
                Residents.to(cast.office())));
        root.info("{} wrote", who.name());
        Leaks leaks = who.leaks(sent);

        assertThat(leaks.tables(jdbc)).contains("aspiration", "aspiration_sender", "notification");
        assertThat(desk(leaks, cast.worker(), sent).leaking()).isNotEmpty();
        assertThat(log.list).anyMatch(event -> leaks.in(written(event)));
        java.nio.file.Path directory = java.nio.file.Files.createTempDirectory("index");
        java.nio.file.Path file = directory.resolve("segment");
        java.nio.file.Files.write(
                file, ("\0\1" + who.email() + "\2").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(leaks.files(directory)).containsExactly(file);
    }
}
