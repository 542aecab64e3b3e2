/** How the platform's model of the window becomes controls, where the studio does it in another way than the platform. */
package org.xter.studio.app.render;
