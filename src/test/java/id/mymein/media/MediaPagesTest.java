package id.mymein.media;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.image.Samples;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class MediaPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    MediaLibrary library;

    @Autowired
    People people;

    @Autowired
    TransactionOperations transactions;

    Actor sender;
    byte[] jpeg = Samples.withExif(Samples.jpeg(900, 600), Samples.tiff(1));

    @BeforeEach
    void someone() {
        sender = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.01.2001", Role.CONTRIBUTOR);
    }

    @Test
    void anUploadAnswersWhatThePageNeeds() throws Exception {
        upload("foto.jpg", jpeg)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.width").value(900))
                .andExpect(jsonPath("$.src").value(org.hamcrest.Matchers.endsWith("/400.jpg")))
                .andExpect(jsonPath("$.webpSet").value(containsString("/800.webp 800w")));
    }

    @Test
    void aRefusalIsSaidInThePagesLanguage() throws Exception {
        byte[] text = "bukan foto, hanya teks".getBytes(StandardCharsets.UTF_8);
        upload("foto.jpg", text)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value(containsString("bukan foto")));
        upload("foto.jpg", text, new Cookie("bahasa", "en"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value(containsString("not a photo")));
        upload("foto.jpg", java.util.Arrays.copyOf(jpeg, 20_500_000))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.message").value(containsString("20 MB")));
    }

    @Test
    void nobodyUploadsWithoutSigningIn() throws Exception {
        web.perform(multipart("/meja/foto")
                        .file(new MockMultipartFile("foto", "a.jpg", "image/jpeg", jpeg))
                        .param("office", people.officeOf(sender).id().toString())
                        .param("clientId", UUID.randomUUID().toString())
                        .with(csrf()))
                .andExpect(result -> org.assertj.core.api.Assertions.assertThat(
                                result.getResponse().getStatus())
                        .isIn(302, 303, 401, 403));
    }

    @Test
    void aPublishedPhotoIsForEverybodyAndForGood() throws Exception {
        Photo photo = photo();
        publish(photo);
        var answer = web.perform(get(photo.webp(photo.largest())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/webp"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn();
        String tag = java.util.Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
        web.perform(get(photo.webp(photo.largest())).header("If-None-Match", tag))
                .andExpect(status().isNotModified());
        web.perform(get(photo.jpeg(photo.sizes().getFirst())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(content().string(not(containsString("Kamera1"))));
        web.perform(get("/foto/" + photo.id() + "/1234.webp")).andExpect(status().isNotFound());
        web.perform(get("/foto/" + photo.id() + "/original")).andExpect(status().isNotFound());
    }

    @Test
    void aDraftsPhotoIsForThoseWhoWorkOnIt() throws Exception {
        Photo photo = photo();
        String address = photo.webp(photo.largest());
        web.perform(get(address)).andExpect(status().isNotFound());
        for (Actor stranger : List.of(
                people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.01.2002", Role.CONTRIBUTOR),
                people.person(OfficeKind.MEDIA_CENTER, "63.10", Role.EDITOR))) {
            web.perform(get(address).with(people.signedIn(stranger))).andExpect(status().isNotFound());
        }
        for (Actor colleague : List.of(
                sender,
                people.person(OfficeKind.MEDIA_CENTER, "63.11", Role.EDITOR),
                people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR))) {
            web.perform(get(address).with(people.signedIn(colleague)))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-cache, private"));
        }
    }

    @Test
    void aWithdrawnPhotoIsClosedAgain() throws Exception {
        Photo photo = photo();
        publish(photo);
        transactions.executeWithoutResult(t -> library.withdraw(List.of(photo.id())));
        web.perform(get(photo.webp(photo.largest()))).andExpect(status().isNotFound());
    }

    @Test
    void theOriginalIsForEditorsAndPoliceOnly() throws Exception {
        Photo photo = photo();
        publish(photo);
        Actor police = people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR);
        web.perform(get(photo.original()).with(people.signedIn(police)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(jpeg))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        web.perform(get(photo.original()).with(people.signedIn(sender))).andExpect(status().isNotFound());
        Actor elsewhere = people.person(OfficeKind.POLICE, "63.10", Role.AUTHENTICATOR);
        web.perform(get(photo.original()).with(people.signedIn(elsewhere))).andExpect(status().isNotFound());
    }

    @Test
    void evidenceIsADownloadForThoseWhoVerify() throws Exception {
        Actor police = people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR);
        var content = new ByteArrayResource("%PDF-1.7 isi".getBytes(StandardCharsets.UTF_8));
        var result = library.addFile(police, people.officeOf(police).id(), "bukti <1>.pdf", content, UUID.randomUUID());
        String address = ((FileResult.Accepted) result).file().address();
        web.perform(get(address).with(people.signedIn(police)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        web.perform(get(address).with(people.signedIn(sender))).andExpect(status().isNotFound());
        web.perform(get("/foto/" + address.substring("/meja/berkas/".length()) + "/400.jpg")
                        .with(people.signedIn(police)))
                .andExpect(status().isNotFound());
    }

    private ResultActions upload(String name, byte[] content, Cookie... cookies) throws Exception {
        var request = multipart("/meja/foto")
                .file(new MockMultipartFile("foto", name, "image/jpeg", content))
                .param("office", people.officeOf(sender).id().toString())
                .param("clientId", UUID.randomUUID().toString())
                .with(people.signedIn(sender))
                .with(csrf());
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return web.perform(request);
    }

    private Photo photo() {
        var result = library.addPhoto(
                sender, people.officeOf(sender).id(), "a.jpg", new ByteArrayResource(jpeg), UUID.randomUUID());
        return ((PhotoResult.Accepted) result).photo();
    }

    private void publish(Photo photo) {
        transactions.executeWithoutResult(t -> library.publish(List.of(photo.id())));
    }
}
