/** Keys and certificates of the vendor, and what is trusted by them: the scene, and the same in words. */
package org.xter.diagram.trust;
