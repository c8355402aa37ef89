// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.liaison.guard.Privacy;
import org.liaison.guard.Privacy.Forgotten;
import org.liaison.guard.Privacy.Untouched;
import org.liaison.guard.Retention;
import org.liaison.model.crm.Setting;
import org.liaison.model.crm.SettingFields;
import org.liaison.store.ChangeLog;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Reader;
import org.liaison.store.RecordKey;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.values.Texts;

/** The rule as a shared setting, and what follows from it. */
@Component
public final class RetentionDesk implements Retention {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Texts TEXTS = new Texts(RetentionDesk.class);
    private static final String KIND = "retention";

    private final Store store;
    private final Privacy privacy;
    private final Workplace workplace;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * Made by the service runtime.
     *
     * @param store has the setting and the recycle bin
     * @param privacy finds and forgets contacts
     * @param workplace the user's language
     */
    @Activate
    public RetentionDesk(@Reference Store store, @Reference Privacy privacy, @Reference Workplace workplace) {
        this(store, privacy, workplace, Clock.systemUTC(), ZoneId.systemDefault());
    }

    RetentionDesk(Store store, Privacy privacy, Workplace workplace, Clock clock, ZoneId zone) {
        this.store = store;
        this.privacy = privacy;
        this.workplace = workplace;
        this.clock = clock;
        this.zone = zone;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(workplace.language(), key, arguments);
    }

    @Override
    public Rule rule() {
        return setting(store).map(Setting::getContent).map(RetentionDesk::read).orElse(Rule.NONE);
    }

    private static Optional<Setting> setting(Reader reader) {
        return reader.list(SettingFields.KIND, KIND).stream().findFirst();
    }

    private static Rule read(String content) {
        Properties values = new Properties();
        try {
            values.load(new StringReader(content));
        } catch (IOException | IllegalArgumentException damaged) {
            // nothing is deleted by a rule that nobody can read
            System.getLogger(RetentionDesk.class.getName()).log(Level.WARNING, "The retention periods cannot be read", damaged);
            return Rule.NONE;
        }
        return new Rule(number(values, "binDays"), number(values, "contactMonths"),
                Boolean.parseBoolean(values.getProperty("automatic")), number(values, "historyYears"));
    }

    private static int number(Properties values, String key) {
        String text = values.getProperty(key, "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    @Override
    public void follow(Rule rule) {
        String content = "binDays=" + rule.binDays() + "\ncontactMonths=" + rule.contactMonths() + "\nautomatic="
                + rule.automatic() + "\nhistoryYears=" + rule.historyYears() + '\n';
        store.change(Intent.typed(say("rule")), change -> {
            Optional<Setting> known = setting(change);
            if (known.isPresent()) {
                change.edit(known.get()).setContent(content);
            } else {
                Setting made = new Setting();
                made.setKind(KIND);
                made.setName(KIND);
                made.setContent(content);
                change.add(made);
            }
        });
    }

    @Override
    public Due due(Rule rule) {
        Instant now = clock.instant();
        List<RecordKey> bin = rule.binDays() == 0 ? List.of() : store.bin().before(now.minus(Duration.ofDays(rule.binDays())));
        List<Untouched> contacts = rule.contacts()
                .map(period -> privacy.untouched(LocalDate.ofInstant(now, zone).minus(period).atStartOfDay(zone).toInstant()))
                .orElse(List.of());
        return new Due(now, bin, contacts);
    }

    @Override
    public boolean isPlausible(Due due) {
        ChangeLog log = store.log();
        return log.newest(1, log.lastAt(due.at().minus(DAY)) + 1).stream()
                .anyMatch(set -> set.at().isAfter(due.at().minus(MONTH)));
    }

    @Override
    public long archive(Progress progress) {
        return rule().history(LocalDate.ofInstant(clock.instant(), zone))
                .map(first -> store.archive().archive(first.atStartOfDay(zone).toInstant(), progress)).orElse(0L);
    }

    @Override
    public Done carryOut(Due due, Progress progress) {
        if (!due.bin().isEmpty()) {
            store.erasure().erase(due.bin(), say("purged", due.bin().size()), say("purgedInstead"), progress);
        }
        Optional<Forgotten> forgotten = due.contacts().isEmpty()
                ? Optional.empty()
                : Optional.of(privacy.forget(due.contacts().stream().map(Untouched::id).toList(), progress));
        return new Done(due.bin().size(), forgotten);
    }
}
