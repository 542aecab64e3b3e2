/**
 * Releases that are signed on another machine than the one that builds them: what is to be signed, how it is carried there
 * and back, and how the signatures come into the images. The form is in docs/formats/signing-request.md.
 */
package org.xter.engine.signing;
