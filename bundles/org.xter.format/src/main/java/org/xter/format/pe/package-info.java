/** PE32+ programs of UEFI (Microsoft PE format specification) and the unified kernel images made of them. */
package org.xter.format.pe;
