/** The signature of a system manifest, and how it is judged: docs/formats/manifest.md. */
package org.xter.trust.manifest;
