/** From the configured root to the finished tree: the edition's own files and what is generated, each explained. */
package org.xter.engine.compose;
