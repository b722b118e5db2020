package id.mymein.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this installation is: read from the environment (see docs/operations.md).
 *
 * @param data the directory that holds everything to back up: database, files, secrets
 * @param zone the readers' zone; instants are stored with zone and shown in this one
 * @param address the public address, without a slash at the end; used in feeds, e-mails, canonical links
 * @param production true where people work for real: no demo accounts, no demo stories
 * @param command true where this process runs one command instead of serving
 */
@ConfigurationProperties("mymein")
public record Site(
        @DefaultValue("./data") Path data,
        @DefaultValue("Asia/Makassar") ZoneId zone,
        URI address,
        @DefaultValue("false") boolean production,
        @DefaultValue("false") boolean command) {

    /** The absolute address of a path on this site. */
    public String url(String path) {
        return address + path;
    }
}
