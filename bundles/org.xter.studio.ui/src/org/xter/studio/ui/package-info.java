/** What every part of the studio's window shares: the open editions and the services of the engine. */
package org.xter.studio.ui;
