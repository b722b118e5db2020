package id.mymein.portal.websub;

import java.net.URI;
import java.util.UUID;

/** @param secret with which what is sent is signed; empty for none */
record Reader(UUID id, String topic, URI callback, String secret) {}
