// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

/** Is told how far a long job is, and may end it. Called on the thread that does the job, some ten times a second at most. */
public interface Progress {

    /** Shows nothing and never ends a job. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total, long records) {
            // nobody is looking
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * How far the job is.
     *
     * @param done how much is done, in bytes of the file for an import, else in records
     * @param total how much there is, in the same unit; 0 if not known
     * @param records how many records are done
     */
    void at(long done, long total, long records);

    /**
     * Whether the user wants to end the job. Everything it has done is taken back then.
     *
     * @return true to end it
     */
    boolean cancelled();
}
