/** What the benchmark does in a studio of its own: a walk through its pages, with a watch in the hand. */
package org.xter.studio.tests.speed;
