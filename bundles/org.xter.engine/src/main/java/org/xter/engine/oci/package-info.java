/** Releases as registries keep them: OCI image layouts (OCI Image Format Specification 1.1); docs/formats/oci.md. */
package org.xter.engine.oci;
