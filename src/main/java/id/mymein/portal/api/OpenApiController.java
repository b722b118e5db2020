package id.mymein.portal.api;

import id.mymein.platform.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's own description, OpenAPI 3.1. */
@RestController
class OpenApiController {

    private static final String ADDRESS = "http://localhost:8080";

    private final byte[] description;

    OpenApiController(Site site) throws IOException {
        String text = new ClassPathResource("api/openapi.json").getContentAsString(StandardCharsets.UTF_8);
        this.description = text.replace(ADDRESS, site.url("")).getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() {
        return Answers.of(200, "application/json", description.clone());
    }
}
