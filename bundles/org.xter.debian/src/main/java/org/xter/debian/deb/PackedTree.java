package org.xter.debian.deb;

import java.util.List;
import org.xter.store.Content;
import org.xter.store.FileTree;

/**
 * What an archive in the store holds.
 *
 * @param archive the uncompressed tar
 * @param tree its entries, whose contents are slices of the archive
 * @param order their paths in the order of the archive
 */
record PackedTree(Content archive, FileTree tree, List<String> order) {}
