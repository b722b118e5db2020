package id.mymein.portal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps search engines off the working side; everything public may be read by anybody. */
@Component
@Order(7)
class RobotsSection implements Section {

    private static final byte[] TEXT = """
            User-agent: *
            Disallow: /meja
            Disallow: /akun/
            Disallow: /masuk
            Disallow: /undangan
            """.getBytes(StandardCharsets.UTF_8);

    @Override
    public Optional<Answer> answer(Address address) {
        return address.path().equals("/robots.txt") && address.beginning()
                ? Optional.of(new Answer.Content(200, "text/plain;charset=utf-8", TEXT.clone()))
                : Optional.empty();
    }
}
