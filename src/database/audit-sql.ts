/** What a migration must do besides creating the table of the audit log: no entry is ever changed or taken away. */
export const auditSql = {
  up: `
    CREATE FUNCTION "audit_entries_are_final"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'An entry of the audit log is never changed or deleted.' USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER "audit_entries_final" BEFORE UPDATE OR DELETE ON "audit_entries"
      FOR EACH ROW EXECUTE FUNCTION "audit_entries_are_final"();
    CREATE TRIGGER "audit_entries_not_emptied" BEFORE TRUNCATE ON "audit_entries"
      FOR EACH STATEMENT EXECUTE FUNCTION "audit_entries_are_final"();`,
  /** Takes the triggers with it. */
  down: `DROP FUNCTION "audit_entries_are_final"() CASCADE;`,
} as const
