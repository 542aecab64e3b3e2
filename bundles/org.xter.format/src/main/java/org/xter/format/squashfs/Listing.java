package org.xter.format.squashfs;

import java.util.List;

/**
 * A directory's list of names, as written to the directory table.
 *
 * @param reference where it begins: block << 16 | offset
 * @param size its length in bytes
 * @param index places from which a search may begin, for long listings; otherwise empty
 */
record Listing(long reference, long size, List<Mark> index) {
    /**
     * A place in a listing where a header begins.
     *
     * @param offset bytes from the listing's beginning
     * @param block where the metadata block with the header begins in the directory table
     * @param name the first name behind the header
     */
    record Mark(long offset, long block, byte[] name) {}
}
