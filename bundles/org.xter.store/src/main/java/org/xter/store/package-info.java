/** Content by its digest, trees of files as data, and the store that keeps both between runs. */
package org.xter.store;
