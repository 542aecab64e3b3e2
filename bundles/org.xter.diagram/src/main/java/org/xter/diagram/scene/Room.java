package org.xter.diagram.scene;

import java.util.OptionalLong;

/**
 * How the size of a segment can be changed, in bytes; what a user interface shows while its end is moved.
 *
 * @param bytes its size; nothing when it takes the rest of a disk nobody knows the size of
 * @param used what volumes on it may hold; nothing when there are none
 * @param minimum what its file system and volumes need
 * @param maximum how far its end can be moved; nothing when nothing bounds it. Below the minimum when there is no room
 * @param movable whether its end can be moved: that of the last one, which takes the rest, cannot
 */
public record Room(OptionalLong bytes, OptionalLong used, long minimum, OptionalLong maximum, boolean movable) {}
