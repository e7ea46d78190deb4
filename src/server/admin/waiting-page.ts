/** What `/admin` shows while it is not there yet; it looks again by itself. */
export const waitingPage = (message: string): string => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="3">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Schaltwerk startet</title>
<style>
body { font: 1.125rem/1.6 system-ui, sans-serif; margin: 20vh auto 0; max-width: 36rem; padding: 0 1rem; color: #1b1b1b }
</style>
</head>
<body>
<main>
<h1>Schaltwerk startet</h1>
<p role="status">${message}</p>
<p>Diese Seite lädt sich von selbst neu. Die Schnittstellen unter <code>/api</code> antworten bereits.</p>
</main>
</body>
</html>
`
