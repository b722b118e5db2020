package id.mymein.aspiration.sending;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mymein.aspiration.Residents;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form as a resident's browser sends it. */
final class SentForm {

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    static SentForm complete() {
        return new SentForm()
                .with("nomor", UUID.randomUUID().toString())
                .with("jenis", "pengaduan")
                .with("isi", "Lampu jalan di tikungan " + UUID.randomUUID() + " mati sudah dua minggu, gelap sekali.")
                .with("wilayah", Residents.VILLAGE)
                .with("tempat", "tikungan dekat jembatan")
                .with("nama", "Siti Aminah")
                .with("surel", "siti@contoh.test")
                .with("sifat", "tanpa-nama");
    }

    SentForm with(String field, String value) {
        fields.set(field, value);
        return this;
    }

    SentForm without(String field) {
        fields.remove(field);
        return this;
    }

    ResultActions send(MockMvc web, MockMultipartFile... photos) throws Exception {
        return send(web, "127.0.0.1", null, photos);
    }

    ResultActions send(
            MockMvc web, String address, @org.jspecify.annotations.Nullable Cookie device, MockMultipartFile... photos)
            throws Exception {
        var request = multipart("/aspirasi/kirim");
        for (MockMultipartFile photo : photos) {
            request.file(photo);
        }
        if (device != null) {
            request.cookie(device);
        }
        return web.perform(request.params(fields).with(csrf()).remoteAddress(address));
    }

    static Document page(MvcResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    static Document page(ResultActions actions) throws Exception {
        return page(actions.andReturn());
    }

    /** Where the sender is led after sending, without what follows the path. */
    static String receipt(ResultActions actions) throws Exception {
        String location = String.valueOf(actions.andReturn().getResponse().getHeader("Location"));
        return location.replaceFirst("\\?.*", "");
    }
}
