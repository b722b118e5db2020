package id.mymein.media;

import id.mymein.identity.OfficeId;

/**
 * A private file: evidence, a decree, a letter.
 *
 * @param name as the sender called it, without any path
 * @param contentType by what the file is, not by what its name says
 * @param bytes its length
 * @param sha256 of the file as it was sent
 */
public record StoredFile(MediaId id, OfficeId office, String name, String contentType, long bytes, String sha256) {

    /** Where those who may read it fetch it, as a download. */
    public String address() {
        return "/meja/berkas/" + id;
    }
}
