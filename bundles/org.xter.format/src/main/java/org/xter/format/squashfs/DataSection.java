package org.xter.format.squashfs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xter.report.Cancellation;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;

/** Puts the contents of files into blocks and fragments. One thread at a time. */
final class DataSection {
    private final SquashfsOptions options;
    private final BlockPipeline pipeline;
    private final PreparedBlocks prepared;
    private final Cancellation cancellation;
    private final List<FragmentBlock> fragments = new ArrayList<>();
    private final List<Run> openFragment = new ArrayList<>();
    private int openFragmentSize;
    private final Map<Digest, StoredFile> known = new HashMap<>();
    private int duplicates;

    /** A finished fragment block, see {@link PackedBlock}. */
    private static final class FragmentBlock implements BlockPipeline.Placement {
        private long position;
        private int sizeWord;

        @Override
        public void placed(long where, int word) {
            position = where;
            sizeWord = word;
        }
    }

    /** Uses blocks prepared earlier, where there are such; null for none. */
    DataSection(SquashfsOptions options, BlockPipeline pipeline, PreparedBlocks prepared, Cancellation cancellation) {
        this.options = options;
        this.pipeline = pipeline;
        this.prepared = prepared;
        this.cancellation = cancellation;
    }

    /** Stores the contents of all files and tells each where its bytes lie. */
    void store(List<Inode> files) throws IOException {
        Set<Long> repeatedSizes = repeatedSizes(files);
        for (Inode file : files) {
            Content content = ((Entry.File) file.entry).content();
            if (content.size() > 0) {
                boolean lookForDuplicate = options.deduplicate() && repeatedSizes.contains(content.size());
                file.stored = lookForDuplicate ? storeOnce(content) : store(content);
            }
        }
        closeFragment();
        pipeline.drain();
    }

    /** Only files of equal size can be equal; asking for a digest may cost reading the file. */
    private static Set<Long> repeatedSizes(List<Inode> files) {
        Set<Long> seen = new HashSet<>();
        Set<Long> repeated = new HashSet<>();
        for (Inode file : files) {
            long size = ((Entry.File) file.entry).content().size();
            if (!seen.add(size)) {
                repeated.add(size);
            }
        }
        return repeated;
    }

    private StoredFile storeOnce(Content content) throws IOException {
        Digest digest;
        try {
            digest = content.digest();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        StoredFile earlier = known.get(digest);
        if (earlier != null) {
            duplicates++;
            return earlier;
        }
        StoredFile stored = store(content);
        known.put(digest, stored);
        return stored;
    }

    private StoredFile store(Content content) throws IOException {
        long size = content.size();
        int blockSize = options.blockSize();
        if (options.fragments() && size < blockSize) {
            StoredFile stored = new StoredFile(size, blockSize, 0);
            addToFragment(new Run(content, 0, (int) size), stored);
            return stored;
        }
        int blocks = Math.toIntExact((size + blockSize - 1) / blockSize);
        StoredFile stored = new StoredFile(size, blockSize, blocks);
        PreparedBlocks.Blocks ready = prepared == null ? null : prepared.find(content, cancellation);
        for (int i = 0; i < blocks; i++) {
            long offset = (long) i * blockSize;
            if (ready == null) {
                int length = (int) Math.min(blockSize, size - offset);
                pipeline.give(List.of(new Run(content, offset, length)), true, stored);
            } else {
                pipeline.give(ready.block(i), stored);
            }
        }
        return stored;
    }

    private void addToFragment(Run run, StoredFile stored) throws IOException {
        if (openFragmentSize + run.length() > options.blockSize()) {
            closeFragment();
        }
        stored.inFragment(fragments.size(), openFragmentSize);
        openFragment.add(run);
        openFragmentSize += run.length();
    }

    private void closeFragment() throws IOException {
        if (openFragmentSize > 0) {
            FragmentBlock fragment = new FragmentBlock();
            fragments.add(fragment);
            pipeline.give(List.copyOf(openFragment), false, fragment);
            openFragment.clear();
            openFragmentSize = 0;
        }
    }

    int fragmentCount() {
        return fragments.size();
    }

    /** How many files share the blocks of an earlier one. */
    int duplicates() {
        return duplicates;
    }

    /** Writes the fragment table (format.adoc, section "Fragment Table"). */
    void writeFragments(MetadataWriter out) {
        for (FragmentBlock fragment : fragments) {
            out.putLong(fragment.position).putInt(fragment.sizeWord).putInt(0);
        }
    }
}
