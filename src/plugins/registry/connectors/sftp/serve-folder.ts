import ssh2, { type SFTPWrapper } from 'ssh2'

const { STATUS_CODE } = ssh2.utils.sftp

const folderMode = 0o040755
const fileMode = 0o100644

const attributesOf = (file: Buffer | 'folder') => ({
  mode: file === 'folder' ? folderMode : fileMode,
  size: file === 'folder' ? 0 : file.length,
  uid: 0,
  gid: 0,
  atime: 0,
  mtime: 0,
})

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** Serves files in memory over SFTP, as far as clients write, list, rename and delete. Paths by name; folders are `folder`. */
export const serveFolder = (sftp: SFTPWrapper, files: Map<string, Buffer | 'folder'>): void => {
  const handles = new Map<string, { path: string; isListed?: boolean }>()
  const handleOf = (path: string): Buffer => {
    const id = String(handles.size)
    handles.set(id, { path })
    return Buffer.from(id)
  }
  const of = (handle: Buffer) => handles.get(handle.toString())
  const say = (id: number, isFine: boolean) => {
    sftp.status(id, isFine ? STATUS_CODE.OK : STATUS_CODE.NO_SUCH_FILE)
  }
  const look = (id: number, path: string) => {
    const found = files.get(path)
    if (found === undefined) say(id, false)
    else sftp.attrs(id, attributesOf(found))
  }
  sftp.on('REALPATH', (id, path) => {
    sftp.name(id, [{ filename: path, longname: path, attrs: attributesOf('folder') }])
  })
  sftp.on('STAT', look)
  sftp.on('LSTAT', look)
  sftp.on('FSTAT', (id, handle) => {
    look(id, of(handle)?.path ?? '')
  })
  sftp.on('SETSTAT', (id) => {
    say(id, true)
  })
  sftp.on('FSETSTAT', (id) => {
    say(id, true)
  })
  sftp.on('OPENDIR', (id, path) => {
    if (files.get(path) === 'folder') sftp.handle(id, handleOf(path))
    else say(id, false)
  })
  sftp.on('READDIR', (id, handle) => {
    const folder = of(handle)
    if (!folder || folder.isListed) {
      sftp.status(id, STATUS_CODE.EOF)
      return
    }
    folder.isListed = true
    const inside = [...files].filter(([path]) => parentOf(path) === folder.path)
    const names = inside.map(([path, file]) => {
      const filename = path.slice(path.lastIndexOf('/') + 1)
      const kind = file === 'folder' ? 'd' : '-'
      return { filename, longname: `${kind}rw-r--r-- ${filename}`, attrs: attributesOf(file) }
    })
    if (names.length > 0) sftp.name(id, names)
    else sftp.status(id, STATUS_CODE.EOF)
  })
  sftp.on('MKDIR', (id, path) => {
    const isFine = files.get(parentOf(path)) === 'folder' && !files.has(path)
    if (isFine) files.set(path, 'folder')
    say(id, isFine)
  })
  sftp.on('OPEN', (id, path) => {
    if (files.get(parentOf(path)) !== 'folder') {
      say(id, false)
      return
    }
    files.set(path, Buffer.alloc(0))
    sftp.handle(id, handleOf(path))
  })
  sftp.on('WRITE', (id, handle, offset, data) => {
    const path = of(handle)?.path ?? ''
    const before = files.get(path)
    const isFile = Buffer.isBuffer(before)
    if (isFile) files.set(path, Buffer.concat([before.subarray(0, offset), data]))
    say(id, isFile)
  })
  sftp.on('CLOSE', (id) => {
    say(id, true)
  })
  sftp.on('RENAME', (id, from, to) => {
    const moved = [...files].filter(([path]) => path === from || path.startsWith(`${from}/`))
    for (const [path, file] of moved) {
      files.delete(path)
      files.set(to + path.slice(from.length), file)
    }
    say(id, moved.length > 0)
  })
  sftp.on('REMOVE', (id, path) => {
    say(id, files.delete(path))
  })
  sftp.on('RMDIR', (id, path) => {
    say(id, files.delete(path))
  })
}
