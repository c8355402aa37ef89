// SPDX-License-Identifier: EPL-2.0
/**
 * What hosts and the window do about contributions that misbehave: find out whose fault it is, keep it from harming the rest, and let
 * the user switch it off. A host runs what a contribution brings like this:
 *
 * <pre>
 * Guests.attempt(() -&gt; widget.create(context)).ifPresent(thrown -&gt; card.fail(thrown));
 * guests.contain(() -&gt; area.layout());
 * guests.onTrouble(area, trouble -&gt; shows(trouble.guest()) &amp;&amp; card.fail(trouble.thrown()));
 * </pre>
 */
package org.liaison.ui.guest;
