package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notices on a device, as far as a browser without a push service can show them: offered, refused, and shown once they come. */
@BrowserTest
class PushJourneyTest {

    private static final String PLACE = "/wilayah/mayanau-tebing-tinggi";
    private static final String BUTTON = "[data-notify]";

    @LocalServerPort
    int port;

    private Visitor visitor(boolean script) {
        return new Visitor("kabari", "http://localhost:" + port, Chromium.Screen.PHONE, script);
    }

    @Test
    void theButtonIsThereOnlyWhereItWorksAndARefusalIsExplained() {
        try (var reader = visitor(false)) {
            reader.open(PLACE);
            assertThat(reader.at(BUTTON)).isHidden();
        }
        try (var reader = visitor(true)) {
            reader.open(PLACE).look("ditawarkan");
            assertThat(reader.at(BUTTON)).hasText("Beri tahu saya");
            reader.click(BUTTON);
            assertThat(reader.at(BUTTON + " + [role=status]")).containsText("Peramban tidak mengizinkan");
            assertThat(reader.at(BUTTON)).isEnabled();
            reader.look("ditolak");
        }
    }

    /** As Safari on an iPhone is: it has no push service for a site until that stands on the home screen. */
    @Test
    void aPhoneThatMustHaveTheSiteOnItsHomeScreenFirstIsToldSo() {
        try (var reader = visitor(true)) {
            reader.page().addInitScript("delete window.PushManager; navigator.standalone = false;");
            reader.open(PLACE).look("layar-utama");
            assertThat(reader.at(BUTTON)).isHidden();
            assertThat(reader.at(BUTTON + " + [role=status]")).containsText("Tambah ke Layar Utama");
        }
    }

    @Test
    void aNoticeIsShownAndTheNextOneOfTheStoryTakesItsPlace() {
        try (var reader = visitor(true)) {
            reader.browser().grantPermissions(List.of("notifications"));
            reader.open(PLACE);
            CDPSession inside = reader.browser().newCDPSession(reader.page());
            List<String> registrations = new CopyOnWriteArrayList<>();
            inside.on(
                    "ServiceWorker.workerRegistrationUpdated",
                    said -> said.getAsJsonArray("registrations")
                            .forEach(one -> registrations.add(
                                    one.getAsJsonObject().get("registrationId").getAsString())));
            inside.send("ServiceWorker.enable");
            reader.page().evaluate("""
                    async () => {
                      const there = await navigator.serviceWorker.register(document.querySelector('[data-notify]').dataset.notify);
                      while (!there.active) await new Promise(next => setTimeout(next, 50));
                    }""");
            reader.page().waitForCondition(() -> !registrations.isEmpty());
            push(inside, registrations.getLast(), "Jembatan dibuka");
            assertThat(shown(reader, "Jembatan dibuka")).isEqualTo("1 /berita/a");
            push(inside, registrations.getLast(), "Ralat: Jembatan dibuka besok");
            assertThat(shown(reader, "Ralat: Jembatan dibuka besok")).isEqualTo("1 /berita/a");
        }
    }

    private void push(CDPSession inside, String registration, String title) {
        var message = new JsonObject();
        message.addProperty("origin", "http://localhost:" + port);
        message.addProperty("registrationId", registration);
        message.addProperty(
                "data", "{\"title\":\"" + title + "\",\"text\":\"Pagi ini.\",\"path\":\"/berita/a\",\"topic\":\"a\"}");
        inside.send("ServiceWorker.deliverPushMessage", message);
    }

    /** How many stand there once that one does, and where it leads. */
    private static Object shown(Visitor reader, String title) {
        return reader.page().evaluate("""
                async title => {
                  const there = await navigator.serviceWorker.getRegistration(document.querySelector('[data-notify]').dataset.notify);
                  for (let turn = 0; turn < 200; turn++) {
                    const all = await there.getNotifications();
                    const one = all.find(each => each.title === title);
                    if (one) return `${all.length} ${one.data}`;
                    await new Promise(next => setTimeout(next, 50));
                  }
                  return 'none';
                }""", title);
    }
}
