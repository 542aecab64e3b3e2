/** Chooses the packages an edition needs, as apt would, and says why each of them is there. */
package org.xter.debian.solve;
