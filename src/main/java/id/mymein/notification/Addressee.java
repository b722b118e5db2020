package id.mymein.notification;

import java.util.UUID;

/**
 * Somebody without an account who is written to.
 *
 * @param kind which {@link Addressees} know the person
 * @param id by which they do
 */
public record Addressee(String kind, UUID id) {}
