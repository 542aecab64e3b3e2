/** How the finished tree is cut into layers. */
package org.xter.engine.layer;
